"""`python -m projects.rebuild <table>` makes a read table anew, or with `--compare` says what differs."""

import sys

from edge.rebuild import main
from projects.main import SERVICE

if __name__ == "__main__":
    sys.exit(main(SERVICE))
