#!/bin/sh
# Build Coppice for macOS: dist/Coppice.app and a disk image of it.
#
#     installers/macos/build.sh
#
# Needs Python 3.11 to 3.13 and Xcode's command line tools; makes a build for the processor it runs on. COPPICE_SIGN names an
# identity for codesign ("-", an ad-hoc signature, without it), COPPICE_NOTARY a profile of notarytool.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
name="coppice-$version-macos-$(uname -m)"

python3 -m venv build/venv
build/venv/bin/python -m pip install . certifi pyinstaller==6.22.3
build/venv/bin/python -m PyInstaller installers/coppice.spec --noconfirm --distpath dist --workpath build/pyinstaller
codesign --force --deep --options runtime --entitlements installers/macos/entitlements.plist \
    --sign "${COPPICE_SIGN:--}" dist/Coppice.app
dist/Coppice.app/Contents/MacOS/coppice doctor

folder=$(mktemp -d)
cp -R dist/Coppice.app "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Coppice -srcfolder "$folder" -ov -format UDZO "dist/$name.dmg"
rm -rf "$folder"
if [ -n "${COPPICE_NOTARY:-}" ]; then
    xcrun notarytool submit "dist/$name.dmg" --keychain-profile "$COPPICE_NOTARY" --wait
    xcrun stapler staple "dist/$name.dmg"
fi
ls -l "dist/$name.dmg"
