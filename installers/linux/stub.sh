#!/bin/sh
# Coppice in one file: this script with the whole program, packed, after its last line. The first start unpacks
# it (once per version) and every start runs it from there. COPPICE_UNPACK names another place for that.
set -eu
id=@ID@
base="${COPPICE_UNPACK:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/coppice}"
place="$base/$id"
if [ ! -x "$place/coppice/coppice" ]; then
    mkdir -p "$base"
    part=$(mktemp -d "$base/unpacking.XXXXXX")
    trap 'rm -rf "$part"' EXIT HUP INT TERM
    echo "Coppice: unpacking into $place (once)" >&2
    tail -n +@LINE@ "$0" | gzip -dc | tar -xf - -C "$part" || {
        echo "Coppice could not be unpacked into $base. Free about 1.5 GB there, or name another place in COPPICE_UNPACK." >&2
        exit 1
    }
    mv -T "$part" "$place" 2>/dev/null || rm -rf "$part" # another start was faster
    trap - EXIT HUP INT TERM
fi
exec "$place/coppice/coppice" "$@"
