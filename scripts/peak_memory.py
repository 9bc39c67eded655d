#!/usr/bin/env python3
"""Run a command and print the largest resident size of its processes, in MB of a million bytes.

peak_memory.py COMMAND [ARGUMENT ...]
The command's standard output is thrown away; its exit status is this one's.
"""

import resource
import subprocess
import sys

status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=False).returncode
print(f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 / 1e6:.1f}")
sys.exit(status)
