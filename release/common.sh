# What the scripts of a release share: names, places, and the moment that files in archives are given. To be sourced.
# shellcheck shell=bash disable=SC2034
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root="$PWD"
export CARGO_TARGET_DIR="$root/target" CARGO_TERM_COLOR=never
tools="$CARGO_TARGET_DIR/tools"
export PATH="$tools/bin:$PATH"
# What was compiled, a folder for each target, and what comes of it.
programs="$CARGO_TARGET_DIR/programs"
archives="$CARGO_TARGET_DIR/archives"
version="$(awk -F '"' '/^version = / { print $2; exit }' Cargo.toml)"
# All that makes files asks for it: https://reproducible-builds.org/specs/source-date-epoch/
SOURCE_DATE_EPOCH="$(git log -1 --format=%ct)"
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C

fail() { printf '%s\n' "$@" >&2; exit 1; }
say() { printf '\n== [%dm%02ds] %s\n' $((SECONDS / 60)) $((SECONDS % 60)) "$*"; }

# What a target is called by Rust.
triple() {
  case "$1" in
    linux-x64) echo x86_64-unknown-linux-musl ;;
    windows-x64) echo x86_64-pc-windows-gnu ;;
    windows-arm64) echo aarch64-pc-windows-msvc ;;
    macos-x64) echo x86_64-apple-darwin ;;
    macos-arm64) echo aarch64-apple-darwin ;;
    page) echo wasm32-unknown-unknown ;;
    *) fail "No such target: $1" "There are: linux-x64, windows-x64, windows-arm64, macos-x64, macos-arm64, page" ;;
  esac
}

# What the program is called there.
program() {
  case "$1" in
    windows-*) echo opschaal.exe ;;
    page) echo opschaal.html ;;
    *) echo opschaal ;;
  esac
}

# Builds a tool of Cargo's in a version, where it is not there yet.
cargo_tool() { CARGO_TARGET_DIR="$tools/build" cargo install --locked --debug --quiet --root "$tools" "$1@$2"; }
