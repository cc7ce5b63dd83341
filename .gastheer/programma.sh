#!/bin/sh
# Zet het programma klaar, en Java als er geen is:  sh .gastheer/programma.sh MAP   →   MAP/huis
# De enige plaats die zegt welk programma en welke Java, elk met zijn vingerafdruk.
# Wat niet precies is wat hier staat, wordt niet uitgevoerd.
set -eu

# Het archief van een uitgave (huis-….tar.gz). Leeg: het programma wordt gemaakt uit de bron in de map hierboven.
programma=''
programma_afdruk=''

case $(uname -m) in
    aarch64 | arm64)
        soort=aarch64
        java_afdruk=d143936f473a4cb24e3b0e247d6d0775769d55ec9775c339540e753059a8d77a
        ;;
    *)
        soort=x64
        java_afdruk=be7668bc030d578b83d6d5ef9221d6d6729bbbca8cf94a7d52e16ac68b5a5a35
        ;;
esac
java_bron=https://github.com/adoptium/temurin17-binaries/releases/download/jdk-17.0.20%2B8/OpenJDK17U-jdk_${soort}_linux_hotspot_17.0.20_8.tar.gz

# Alleen nodig om het programma te maken.
maven_bron=https://archive.apache.org/dist/maven/maven-3/3.9.9/binaries/apache-maven-3.9.9-bin.tar.gz
maven_afdruk=a555254d6b53d267965a3404ecb14e53c3827c09c3b94b5678835887ab404556bfaf78dcfe03ba76fa2508649dca8531c74bca4d5846513522404d48e8c4ac8b

stop() {
    printf 'programma.sh: %s\n' "$1" >&2
    exit 2
}

[ $# -eq 1 ] || stop 'zeg in welke map: sh .gastheer/programma.sh MAP'
mkdir -p "$1"
map=$(CDPATH='' cd -- "$1" && pwd -P)
bron=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)

# Van een adres naar een map; met de vingerafdruk erbij, zodat het een tweede keer niet hoeft.
haal() {
    [ ! -f "$3/.$2" ] || return 0
    rm -rf "$3" "$3.nieuw"
    mkdir -p "$3.nieuw"
    curl --fail --silent --show-error --location --retry 3 --output "$3.tgz" "$1" || stop "$1 is niet te halen."
    case ${#2} in
        64) som=sha256sum ;;
        128) som=sha512sum ;;
        *) stop "de vingerafdruk van $1 is er geen." ;;
    esac
    if ! printf '%s  %s\n' "$2" "$3.tgz" | "$som" -c - >/dev/null 2>&1; then
        rm -rf "$3.tgz" "$3.nieuw"
        stop "$1 is niet wat het moet zijn: de vingerafdruk klopt niet."
    fi
    tar -xzf "$3.tgz" -C "$3.nieuw" --strip-components 1
    rm -f "$3.tgz"
    : >"$3.nieuw/.$2"
    mv "$3.nieuw" "$3"
}

java=${JAVA_HOME:+$JAVA_HOME/bin/java}
java=${java:-$(command -v java || true)}
versie=0
[ -z "$java" ] || versie=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
if [ "${versie:-0}" -lt 17 ]; then
    haal "$java_bron" "$java_afdruk" "$map/java"
    java=$map/java/bin/java
fi

java_map=$(dirname -- "$(dirname -- "$(readlink -f "$java")")")

if [ -n "$programma" ]; then
    haal "$programma" "$programma_afdruk" "$map/programma"
    start=$map/programma/huis
else
    [ -f "$bron/generator/pom.xml" ] || stop 'vul bovenaan in welk programma het is, en zijn vingerafdruk.'
    if ! command -v mvn >/dev/null; then
        haal "$maven_bron" "$maven_afdruk" "$map/maven"
        PATH=$map/maven/bin:$PATH
    fi
    start=$bron/huis
    JAVA_HOME=$java_map PATH=$PATH CI=true "$start" --version >/dev/null
fi

# Tussen aanhalingstekens, ook wat er zelf een heeft.
tussen() {
    printf '%s' "$1" | sed "s/'/'\\\\''/g; s/^/'/; s/\$/'/"
}

# Het programma kijkt naar het huis in de map waar het gestart wordt.
cat >"$map/huis" <<EINDE
#!/bin/sh
export JAVA_HOME=$(tussen "$java_map") HUIS_JAVA_OPTS=-Djava.awt.headless=true
exec $(tussen "$start") "\$@"
EINDE
chmod +x "$map/huis"
