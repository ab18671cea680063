"""`python -m projects.rebuild <table>` rebuilds a read table, or with `--compare` prints the differences."""

import sys

from edge.rebuild import main
from projects.main import SERVICE

if __name__ == "__main__":
    sys.exit(main(SERVICE))
