#!/bin/sh
# Zet het programma klaar, en Java als er geen is:  sh .gastheer/programma.sh MAP   →   MAP/huis
# De enige plaats die zegt welk programma en welke Java, elk met zijn vingerafdruk.
# Wat niet precies is wat hier staat, wordt niet uitgevoerd.
set -eu

# Een archief (.tar.gz) met huis.jar. Leeg: het programma wordt gemaakt uit de bron in de map hierboven.
programma='https://huis.example/huis-0.9.0.tar.gz'
programma_afdruk='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'

# (wat volgde, haalde het programma van dat adres)
