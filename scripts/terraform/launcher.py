"""Runs a Terraform core that is a shared library as if it were the command: launcher.py LIBRARY ARGS..."""

import ctypes
import os
import sys

core = ctypes.CDLL(sys.argv[1])
core.RunCli.argtypes = [ctypes.c_int64, ctypes.POINTER(ctypes.c_char_p), ctypes.c_int64, ctypes.c_int64]
words = [os.fsencode(word) for word in sys.argv[2:]]
# The core closes the streams that it is given.
sys.exit(core.RunCli(len(words), (ctypes.c_char_p * len(words))(*words), os.dup(1), os.dup(2)))
