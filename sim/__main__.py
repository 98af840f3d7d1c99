"""``python -m sim`` is ``forlop``.

In: words from a terminal. Out: the exit status.
"""

import sys

from sim.cli import main

sys.exit(main())
