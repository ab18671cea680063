"""`python -m identity.rebuild <table>` makes a read table anew, or with `--compare` says what differs."""

import sys

from edge.rebuild import main
from identity.main import SERVICE

if __name__ == "__main__":
    sys.exit(main(SERVICE))
