"""`python -m crm.rebuild <table>` makes a read table anew, or with `--compare` says what differs."""

import sys

from crm.main import SERVICE
from edge.rebuild import main

if __name__ == "__main__":
    sys.exit(main(SERVICE))
