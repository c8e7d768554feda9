#!/bin/sh
# Makes the two faces' subsets in resources/static/assets/fonts again (see LICENSES.txt there).
# The serif face holds the characters of song-titles.txt and no other: wordmark, verbs, names of rooms.
# Needs Debian's fonttools, python3-brotli and fonts-noto-cjk-extra.
set -eu
here=$(dirname "$0")
out=$here/../resources/static/assets/fonts
/usr/bin/python3 -m fontTools.subset /usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc --font-number=2 \
  --text-file="$here/song-titles.txt" --layout-features=kern,palt,vert --flavor=woff2 \
  --output-file="$out/song-titles.woff2"
