#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs a test program in one situation of the keyring, on a bus and in a home of its own:
#   with-keyring.sh unlocked|locked|dismissed|nobus|noservice PROGRAM [ARGS]
set -eu
situation=$1
shift
home=$(mktemp -d)
# Daemons of the bus may still write there; that is no failure of the program.
trap 'rm -rf "$home" || :' EXIT
mkdir -m 700 "$home/run"
export ITM_KEYRING="$situation" HOME="$home" XDG_RUNTIME_DIR="$home/run" \
    XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL || true

# The daemons end with their bus; its configuration decides which services can start.
bus_without_services() {
    cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=$home</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF
    dbus-run-session --config-file="$home/bus.conf" -- "$@"
}

case $situation in
nobus) DBUS_SESSION_BUS_ADDRESS="unix:path=$home/none" "$@" ;;
noservice) bus_without_services "$@" ;;
# The test locks the keyring itself, once it has saved something, and closes the prompts itself.
unlocked | locked | dismissed)
    bus_without_services sh -c '
        printf "\n" | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null 2>&1 &
        daemon=$!
        gdbus wait --session --timeout 20 org.freedesktop.secrets
        export ITM_KEYRING_PID="$daemon"
        rc=0; "$@" || rc=$?
        kill "$daemon" || :; wait "$daemon" || :; exit "$rc"' sh "$@"
    ;;
*) echo "with-keyring.sh: unknown situation $situation" >&2; exit 2 ;;
esac
