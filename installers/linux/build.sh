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
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
machine=$(dpkg --print-architecture)
name="coppice-$version-$variant-linux-$machine"

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

# --- tar.gz: unpack anywhere, start coppice/coppice
tar -C dist -I 'gzip -6' -cf "dist/$name.tar.gz" coppice

# --- one file: the same archive behind a script
stub="dist/$name.run"
id="$version-$variant-$(sha256sum "dist/$name.tar.gz" | cut -c1-12)"
lines=$(($(wc -l < "$here/stub.sh") + 1))
sed -e "s/@ID@/$id/" -e "s/@LINE@/$lines/" "$here/stub.sh" > "$stub"
cat "dist/$name.tar.gz" >> "$stub"
chmod 755 "$stub"

# --- .deb: /opt/coppice, a command, a menu entry, icons, the file type
tree=build/deb
rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" \
    "$tree/usr/share/mime/packages" "$tree/usr/share/doc/coppice" "$tree/usr/share/icons/hicolor/scalable/apps"
cp -a dist/coppice "$tree/opt/coppice"
ln -s /opt/coppice/coppice "$tree/usr/bin/coppice"
cp "$here/coppice.desktop" "$tree/usr/share/applications/"
cp "$here/coppice.xml" "$tree/usr/share/mime/packages/"
cp LICENSE "$tree/usr/share/doc/coppice/copyright"
cp resources/icons/coppice.svg "$tree/usr/share/icons/hicolor/scalable/apps/"
for size in 16 32 48 64 128 256 512; do
    mkdir -p "$tree/usr/share/icons/hicolor/${size}x$size/apps"
    cp "resources/icons/coppice-$size.png" "$tree/usr/share/icons/hicolor/${size}x$size/apps/coppice.png"
done
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$machine/" -e "s/@SIZE@/$(du -sk "$tree" | cut -f1)/" \
    "$here/control" > "$tree/DEBIAN/control"
find "$tree" -type d -exec chmod 755 {} +
dpkg-deb --root-owner-group -Zxz -z1 --build "$tree" "dist/$name.deb"
ls -l dist/"$name".*
