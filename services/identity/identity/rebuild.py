"""`python -m identity.rebuild <table>` rebuilds a read table, or with `--compare` prints the differences."""

import sys

from edge.rebuild import main
from identity.main import SERVICE

if __name__ == "__main__":
    sys.exit(main(SERVICE))
