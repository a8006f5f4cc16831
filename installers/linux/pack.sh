#!/bin/sh
# Pack the frozen program in dist/coppice as coppice-VERSION-VARIANT-linux-MACHINE.tar.gz, .run and .deb in dist/.
#
#     installers/linux/pack.sh [cpu|cuda]
#
# build.sh calls this; it needs dpkg-deb.
set -eu
variant="${1:-cpu}"
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
machine=$(dpkg --print-architecture)
name="coppice-$version-$variant-linux-$machine"

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
