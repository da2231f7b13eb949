#!/bin/sh
# SPDX-License-Identifier: MIT
# Brings resources/translations up to date with the sources: new texts come in unfinished, those that are gone go out.
# Then translate what is unfinished, with linguist or any editor. Needs lupdate, which qt6-l10n-tools has.
set -eu
root=$(CDPATH='' cd -P -- "${0%/*}/../.." && pwd)
cd "$root"
# formText is a tr of the form's own, in the context of its namespace.
exec "${LUPDATE:-/usr/lib/qt6/bin/lupdate}" -silent -no-obsolete -locations none -source-language en_GB \
    -tr-function-alias tr+=formText -I . ui app/gui -ts resources/translations/*.ts
