#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a program on a screen, a session bus and an accessibility bus of its own.
set -eu
home=$(mktemp -d)
# Daemons of the bus may still write there; that is no failure of the program.
trap 'rm -rf "$home" || :' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" \
    XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
unset DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS NO_AT_BRIDGE || true
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
"$(dirname "$0")/../on-screen.sh" dbus-run-session -- "$@"
