"""`python -m cti_gateway.rebuild <table>` makes a read table anew, or with `--compare` says what differs."""

import sys

from cti_gateway.main import SERVICE
from edge.rebuild import main

if __name__ == "__main__":
    sys.exit(main(SERVICE))
