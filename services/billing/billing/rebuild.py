"""`python -m billing.rebuild <table>` rebuilds a read table, or with `--compare` prints the differences."""

import sys

from billing.main import SERVICE
from edge.rebuild import main

if __name__ == "__main__":
    sys.exit(main(SERVICE))
