#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a program on a screen, a session bus and an accessibility bus of its own.
set -eu
home=$(mktemp -d)
mkdir -m 700 "$home/run"
mkfifo "$home/display"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" \
    XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS NO_AT_BRIDGE || true
# It finds a free number itself; two that look for one at once would take the same. When its last
# client goes it starts anew and turns away whoever comes meanwhile, unless told -noreset: the bus
# of accessibility is such a client, in the moment in which the program comes.
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -noreset 3>"$home/display" 2>/dev/null &
screen=$!
trap 'kill "$screen"; rm -rf "$home"' EXIT
read -r number <"$home/display"
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
dbus-run-session -- "$@"
