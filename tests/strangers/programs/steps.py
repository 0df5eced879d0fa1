"""Steps of a program: each does something with a client and checks what came back. Nothing but the standard library."""

import atexit
import json
import sys
import traceback


class Steps:
    def __init__(self):
        self.results = []
        atexit.register(lambda: json.dump(self.results, sys.stdout))

    def __call__(self, name, do, check=bool):
        """Do a step; return its value, None where it failed. `check` is a function, or the value that is expected."""
        try:
            value = do()
            good = check(value) if callable(check) else value == check
            problem = None if good else f"unexpected: {str(value)[:300]}"
        except Exception as error:  # whatever the client raises is the result of the step
            value, place = None, traceback.extract_tb(error.__traceback__)[-1]
            problem = f"{type(error).__name__}: {str(error)[:300]} ({place.name})"
        self.results.append({"name": name, "problem": problem})
        return value

    def refused(self, name, do, status, text=""):
        """Do a step that the API refuses with a status, and with a text in its body."""

        def attempt():
            try:
                do()
            except Exception as error:  # of a client that this module does not know
                response = getattr(error, "response", None)
                return response is not None and response.status_code == status and text in response.text
            return False

        return self(name, attempt)
