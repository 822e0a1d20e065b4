#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a program on an X server of its own.
set -eu
folder=$(mktemp -d)
mkfifo "$folder/display"
# It finds a free number itself; two that look for one at once would take the same. When its last
# client goes it starts anew and turns away whoever comes meanwhile, unless told -noreset: the bus
# of accessibility is such a client, in the moment in which the program comes.
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -noreset 3>"$folder/display" 2>/dev/null &
screen=$!
# What cannot be cleared away is no failure of the program.
trap 'kill "$screen" || :; rm -rf "$folder" || :' EXIT
read -r number <"$folder/display"
unset WAYLAND_DISPLAY || true
DISPLAY=":$number" "$@"
