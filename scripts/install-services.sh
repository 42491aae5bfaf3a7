#!/usr/bin/env bash
# Puts PostgreSQL with pgvector, Redis and Chromium on a Debian machine for the tests, and starts none of them.
# Run it as often as you like: what is there already is left alone.
#
#   LOTSE_SERVICES_DIR     where PostgreSQL with pgvector is put if Debian has no pgvector for it (default: .services)
#   LOTSE_PGVECTOR_SUITE   the Debian release whose source of pgvector is built then (default: trixie)
set -euo pipefail
umask 022 # PostgreSQL refuses to run as root, so another user must be able to enter and read what is made here

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
services=$(realpath --canonicalize-missing "${LOTSE_SERVICES_DIR:-$repository/.services}")
copy=$services/postgresql
pgvector_suite=${LOTSE_PGVECTOR_SUITE:-trixie} # the first release that has pgvector
log=$(mktemp)

main() {
  trap clean_up EXIT
  command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
    fail 'This machine has no apt, and Lotse knows these services only as Debian packages.' \
      'Run the tests on Debian 12 or later, or in a container of it.'
  install_packages
  provide_pgvector
  check_postgres
  report
}

# --- Debian's packages ---

install_packages() {
  local missing=() program fonts
  [[ -n $(installed_version) ]] || missing+=(postgresql)
  for program in redis-server chromium faketime; do
    command -v "$program" >/dev/null || missing+=("$program")
  done
  # Without fonts, Arabic or Tigrinya is a row of boxes in a screenshot; Noto's core lacks Chinese and its neighbours.
  for fonts in fonts-noto-core fonts-wqy-zenhei; do
    [[ $(package_field "$fonts" db:Status-Status) == installed ]] || missing+=("$fonts")
  done
  [[ ${#missing[@]} == 0 ]] || install "${missing[@]}"
}

install() {
  refresh_package_lists
  echo "Installing $* ..."
  forbid_starting
  attempt env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "$@" ||
    fail "apt could not install $*." \
      'If its lines above name an unreachable server, repair the network or the sources in /etc/apt and run this again.'
  allow_starting
}

refresh_package_lists() {
  [[ -z ${lists_are_fresh:-} ]] || return 0
  [[ $EUID == 0 ]] || fail 'Something is missing here that only root can install.' "Run: sudo $0"
  # It also succeeds when it reached no server; then the installation after it fails and says so.
  attempt apt-get update -o DPkg::Lock::Timeout=300 ||
    fail 'apt could not read its package lists.' 'Repair the sources in /etc/apt and run this again.'
  lists_are_fresh=yes
}

# Debian's packages start what they install, and PostgreSQL's makes a cluster besides. The tests start servers of their
# own, so both are forbidden while apt runs, by two files that are gone again afterwards.
policy=/usr/sbin/policy-rc.d
no_cluster=/etc/postgresql-common/createcluster.d/lotse-tests.conf
guards=()

forbid_starting() {
  if [[ ! -e $policy ]]; then
    guards+=("$policy")
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
  fi
  guards+=("$no_cluster")
  mkdir -p "${no_cluster%/*}"
  echo 'create_main_cluster = false' >"$no_cluster"
}

allow_starting() {
  [[ ${#guards[@]} -gt 0 ]] || return 0
  rm -f "${guards[@]}"
  rmdir --parents --ignore-fail-on-non-empty "${no_cluster%/*}"
  guards=()
}

# --- pgvector ---

provide_pgvector() {
  local version
  [[ -z $(bin_with_pgvector) ]] || return 0
  refresh_package_lists
  version=$(installed_version)
  if apt-cache show "postgresql-$version-pgvector" >/dev/null 2>&1; then
    install "postgresql-$version-pgvector"
  else
    build_pgvector "$version"
  fi
}

# Builds into a copy of the server's folders: this PostgreSQL looks for extensions in its own folders only, and those
# belong to Debian. The copy works from any place, because PostgreSQL finds its folders from where its programs are.
build_pgvector() {
  local version=$1
  command -v make >/dev/null && command -v cc >/dev/null && command -v dpkg-source >/dev/null ||
    install build-essential
  echo "Building pgvector from the source of Debian $pgvector_suite ..."
  mkdir -p "$services"
  building=$(mktemp -d "$services/building.XXXXXX") # beside its place, so that moving it there is one step
  mkdir "$building/postgresql"
  # From /, because cp --parents with --archive looks up an absolute folder's parents from where it stands.
  (cd / && cp --archive --parents "usr/lib/postgresql/$version" "usr/share/postgresql/$version" "$building/postgresql")
  unpack_server_headers "$version"
  unpack_pgvector_source
  compile_pgvector "$building/postgresql/usr/lib/postgresql/$version/bin/pg_config"
  rm -rf "$copy"
  mv "$building/postgresql" "$copy"
}

# Unpacked, not installed: installing would upgrade the server and pull in clang. Any headers of the same major version
# will do, but Debian may have dropped those of the very server that is installed.
unpack_server_headers() {
  local package=postgresql-server-dev-$1 exact
  exact=$package=$(package_field "postgresql-$1" Version)
  (cd "$building" && { attempt download "$exact" || attempt download "$package"; }) ||
    fail "apt could not download $package." 'Repair the network or the sources in /etc/apt and run this again.'
  dpkg-deb --extract "$building/$package"_*.deb "$building/postgresql"
}

download() { apt-get download -o APT::Sandbox::User=root "$@"; }

# A later release's source index must not reach the machine's own apt, which would then think of upgrading to it.
# So apt gets a state of its own, on the mirror that the machine already uses.
unpack_pgvector_source() {
  local apt=$building/apt mirror
  local separate=(
    -o Dir::Etc::SourceList="$apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o Dir::State::Lists="$apt/lists" -o Dir::Cache="$apt/cache" -o Dir::State::status=/dev/null
    -o APT::Sandbox::User=root
  )
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
  mirror=$(find_mirror)
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $pgvector_suite main" \
    >"$apt/sources.list"
  (
    cd "$building"
    attempt apt-get update "${separate[@]}" &&
      attempt apt-get source --download-only "${separate[@]}" pgvector &&
      attempt dpkg-source --no-check --extract pgvector_*.dsc pgvector
  ) || fail "apt could not fetch the source of pgvector from Debian $pgvector_suite." \
    'Repair the network, or name a release that the mirror has in LOTSE_PGVECTOR_SUITE, and run this again.'
}

# The mirror this machine has its own release from; apt tells it, whatever form the files in /etc/apt have.
find_mirror() {
  local release uris
  release=$(. /etc/os-release && echo "$VERSION_CODENAME")
  # shellcheck disable=SC2016 # the dollar is apt's
  uris=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Component: main' "Codename: $release")
  [[ -n $uris ]] || fail "The sources in /etc/apt name no mirror of Debian $release." \
    'Add its component main there and run this again.'
  head -n 1 <<<"$uris"
}

# No LLVM, so no clang; and no -march=native, because the copy may move to a machine with another processor.
compile_pgvector() {
  local settings=(-C "$building/pgvector" PG_CONFIG="$1" with_llvm=no OPTFLAGS=)
  attempt make --jobs "$(nproc)" "${settings[@]}" && attempt make install "${settings[@]}" ||
    fail 'pgvector could not be built.' \
      "See the compiler's lines above; another release may do: set LOTSE_PGVECTOR_SUITE, and run this again."
}

# --- the end ---

# Tests run PostgreSQL as the user postgres when they run as root; a home folder of root would lock that user out.
check_postgres() {
  local postgres
  postgres=$(bin_with_pgvector)/postgres
  "$postgres" --version >"$log" 2>&1 ||
    fail "$postgres does not run: $(tail -n 1 "$log")" "Delete $copy and run this again."
  # Through test, because setpriv itself still opens root's doors when it starts a program.
  [[ $EUID != 0 ]] || setpriv --reuid=postgres --regid=postgres --clear-groups test -x "$postgres" ||
    fail "The user postgres may not enter $copy." \
      'Set LOTSE_SERVICES_DIR to a folder that every user may enter, such as /var/lib/lotse, for this and the tests.'
}

report() {
  local bin
  bin=$(bin_with_pgvector)
  echo "PostgreSQL: $bin ($("$bin/postgres" --version | cut -d ' ' -f 3), pgvector $(pgvector_version "$bin"))"
  echo "Redis:      $(command -v redis-server) ($(redis-server --version | sed 's/.* v=\([^ ]*\).*/\1/'))"
  echo "Chromium:   $(command -v chromium) ($(package_field chromium Version))"
}

# --- what is there ---

# The newest PostgreSQL server among Debian's packages, such as 15; nothing if there is none.
installed_version() {
  local servers
  servers=$(compgen -G '/usr/lib/postgresql/*/bin/postgres' | sort --version-sort | tail -n 1) || true
  echo "$servers" | cut -d / -f 5
}

# The programs of a server that has pgvector, the copy before the machine's own; nothing if there is none.
bin_with_pgvector() {
  local bin
  for bin in "$copy"/usr/lib/postgresql/*/bin /usr/lib/postgresql/*/bin; do
    [[ ! -e $(pgvector_control "$bin") ]] || { echo "$bin" && return; }
  done
}

# From /usr/lib/postgresql/15/bin to /usr/share/postgresql/15/extension/vector.control.
pgvector_control() { sed 's|/lib/\(postgresql/[^/]*\)/bin$|/share/\1/extension/vector.control|' <<<"$1"; }

pgvector_version() { sed -n "s/^default_version = '\(.*\)'/\1/p" "$(pgvector_control "$1")"; }

package_field() { dpkg-query --show --showformat "\${$2}" "$1" 2>/dev/null || true; }

# --- telling ---

# Runs a command silently; if it fails, shows the end of what it said.
attempt() { "$@" >"$log" 2>&1 || { tail -n 12 "$log" >&2 && return 1; }; }

fail() {
  echo "install-services: $1 $2" >&2
  exit 1
}

clean_up() {
  allow_starting
  rm -rf "$log" ${building:+"$building"}
}

main
