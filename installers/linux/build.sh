#!/bin/sh
# Build Coppice for Linux: coppice-VERSION-VARIANT.tar.gz, .deb and a single self-extracting file, in dist/.
#
#     installers/linux/build.sh [cpu|cuda]
#
# It needs Python 3.11 to 3.13, binutils, dpkg-deb and libportaudio2. Build on the oldest system that is to run it: the C
# library of the build machine is the least that users need. COPPICE_BUILD_PYTHON names a ready environment
# (Coppice's dependencies and PyInstaller); without it one is made in build/.
set -eu
variant="${1:-cpu}"
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"

if [ -z "${COPPICE_BUILD_PYTHON:-}" ]; then
    python3 -m venv build/venv
    COPPICE_BUILD_PYTHON="$root/build/venv/bin/python"
    index=""
    [ "$variant" = cpu ] && index="--index-url https://download.pytorch.org/whl/cpu"
    "$COPPICE_BUILD_PYTHON" -m pip install $index "$(sed -n 's/.*"\(torch==[^"]*\)".*/\1/p' pyproject.toml)"
    "$COPPICE_BUILD_PYTHON" -m pip install . certifi pyinstaller==6.22.3
fi

rm -rf build/pyinstaller dist/coppice
"$COPPICE_BUILD_PYTHON" -m PyInstaller installers/coppice.spec --noconfirm --log-level WARN \
    --distpath dist --workpath build/pyinstaller
strip --strip-unneeded dist/coppice/_internal/llvmlite/binding/libllvmlite.so dist/coppice/_internal/torch/lib/libtorch_cpu.so
du -sh dist/coppice

"$here/pack.sh" "$variant"
