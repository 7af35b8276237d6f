"""Runs a command on a terminal of its own: on-terminal.py QUESTION ANSWER COMMAND...

Writes what the terminal shows to standard output, types ANSWER when QUESTION has been shown, and ends with the
command's status.
"""

import os
import pty
import sys

question, answer, command = sys.argv[1].encode(), sys.argv[2].encode().decode("unicode_escape").encode(), sys.argv[3:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
shown = b""
while True:
    try:
        part = os.read(terminal, 65536)
    except OSError:  # how Linux tells that the other side has closed
        break
    if not part:
        break
    shown += part
    if answer and question in shown:
        os.write(terminal, answer)
        answer = b""
sys.stdout.buffer.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
