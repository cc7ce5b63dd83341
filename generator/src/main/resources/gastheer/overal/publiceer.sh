#!/bin/sh
# Maakt de site:  sh .gastheer/publiceer.sh [wat huis build nog meer moet weten]
#   BEWAAR  waar het programma en Java blijven staan tot de volgende keer; gewoonlijk .huis/programma
#   NAAR    waar rsync de site zet, bijvoorbeeld huis@server.example:/var/www/huis; gewoonlijk nergens
set -eu
bewaar=${BEWAAR:-.huis/programma}
sh "$(dirname -- "$0")/programma.sh" "$bewaar"
"$bewaar/huis" build "$@"
if [ -n "${NAAR:-}" ]; then
    rsync --archive --delete --delay-updates site/ "$NAAR/"
fi
