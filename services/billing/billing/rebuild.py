"""`python -m billing.rebuild <table>` makes a read table anew, or with `--compare` says what differs."""

import sys

from billing.main import SERVICE
from edge.rebuild import main

if __name__ == "__main__":
    sys.exit(main(SERVICE))
