"""Rate limits in response headers, as tables."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from pagerduty_client._rate_headers import (
    LimitReport,
    duration,
    limit_reports,
    refusing_limit,
    retry_after,
    wait_seconds,
)

MINUTE = {"ratelimit-limit": "960", "ratelimit-remaining": "958", "ratelimit-reset": "12"}
DAILY = {"daily-ratelimit-limit": "500", "daily-ratelimit-remaining": "0", "daily-ratelimit-reset": "3600"}


@pytest.mark.parametrize(
    ("headers", "reports"),
    [
        ({}, []),
        (MINUTE, [LimitReport("", 960, 958, 12.0)]),
        ({**MINUTE, **DAILY}, [LimitReport("", 960, 958, 12.0), LimitReport("daily", 500, 0, 3600.0)]),
        ({"ratelimit-limit": " 960 ", "content-length": "9"}, [LimitReport("", 960)]),
        ({"ratelimit-remaining": "0"}, [LimitReport("", None, 0)]),
        ({"ratelimit-reset": "600"}, [LimitReport("", reset=600.0)]),
        ({"ratelimit-reset": "601"}, [LimitReport("")]),  # implausible
        ({"daily-ratelimit-reset": "90000"}, [LimitReport("daily", reset=90_000.0)]),
        ({"daily-ratelimit-reset": "90001"}, [LimitReport("daily")]),
        ({"ratelimit-limit": "999999999"}, [LimitReport("", 999_999_999)]),
        ({"ratelimit-limit": "1000000000"}, []),
        ({"ratelimit-limit": "-1", "ratelimit-reset": "", "ratelimit-remaining": "1.5"}, []),
        ({"ratelimit-policy": "960", "xratelimit-limit": "960", "ratelimit-limits": "960"}, []),
        ({"a-b-ratelimit-limit": "3"}, [LimitReport("a-b", 3)]),
    ],
)
def test_limits_in_headers(headers: dict[str, str], reports: list[LimitReport]) -> None:
    assert limit_reports(headers) == reports


def report(name: str, remaining: int | None, reset: int | None) -> dict[str, str]:
    prefix = f"{name}-ratelimit" if name else "ratelimit"
    values = {"remaining": remaining, "reset": reset}
    return {f"{prefix}-{key}": str(value) for key, value in values.items() if value is not None}


@pytest.mark.parametrize(
    ("headers", "name", "wait"),
    [
        ({**report("", 0, 20), **report("daily", 3, 900)}, "", 20),
        ({**report("", 5, 20), **report("daily", 0, 900)}, "daily", 900),
        ({**report("", 0, 20), **report("daily", 0, 900)}, "daily", 900),  # both are exhausted: the later reset
        ({**report("daily", 0, 900), **report("", 0, 20)}, "daily", 900),
        ({**report("", 5, 20), **report("daily", 3, 900)}, "", 20),  # neither is: the earlier reset
        ({**report("daily", 3, 900), **report("", 5, 20)}, "", 20),
        ({**report("", 0, 0), **report("daily", 0, 1)}, "daily", 1),
        ({**report("daily", 3, 1), **report("", 5, 0)}, "", 0),
        ({**report("", 0, None), **report("daily", 3, 900)}, "daily", 900),  # the exhausted one does not say when
        ({**report("", 0, 0), **report("daily", 3, 900)}, "", 0),
        ({**report("", 0, 0), "retry-after": "7"}, "", 0),
        ({**report("", 5, 20), "retry-after": "7"}, "", 20),
        ({**report("", 0, 601), "retry-after": "7"}, None, 7),
        ({"retry-after": "7"}, None, 7),
        ({}, None, None),
    ],
)
def test_the_limit_that_refused(headers: dict[str, str], name: str | None, wait: float | None) -> None:
    found = refusing_limit(headers)
    assert (found.name if found is not None else None) == name
    assert wait_seconds(headers) == wait


DATE = "Thu, 01 Oct 2026 12:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": " 120 "}, 120.0),
        ({"retry-after": "90000"}, 90_000.0),
        ({"retry-after": "90001"}, None),  # implausible
        ({"retry-after": "1000000000"}, None),
        ({"retry-after": "Thu, 01 Oct 2026 12:00:30 GMT", "date": DATE}, 30.0),
        ({"retry-after": "Thu, 01 Oct 2026 12:00:30 -0000", "date": DATE}, 30.0),  # read as UTC
        ({"retry-after": "Thu, 01 Oct 2026 14:00:30 +0200", "date": DATE}, 30.0),
        ({"retry-after": "Thu, 01 Oct 2026 11:00:00 GMT", "date": DATE}, 0.0),  # in the past
        ({"retry-after": "Sat, 03 Oct 2026 12:00:00 GMT", "date": DATE}, None),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0.0),  # without a date, by this machine's clock
        ({"retry-after": "Thu, 01 Jan 1970 00:00:00 GMT", "date": "today"}, 0.0),
        ({"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Thu, 99 Oct 2026 12:00:00 GMT"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "-1"}, None),
        ({}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers) == seconds


def test_a_retry_after_without_a_date_counts_from_now() -> None:
    later = datetime.now(UTC) + timedelta(minutes=30)
    found = retry_after({"retry-after": later.strftime("%a, %d %b %Y %H:%M:%S GMT")})
    assert found is not None
    assert 1700 < found <= 1800


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0 seconds"),
        (0.1234, "0.123 seconds"),
        (9.876, "9.88 seconds"),
        (9.99, "9.99 seconds"),
        (10.0, "10 seconds"),
        (10.25, "10 seconds"),
        (119.4, "119 seconds"),
        (120.0, "2 minutes"),
        (170.0, "3 minutes"),
        (7_140.0, "119 minutes"),
        (7_200.0, "2 hours"),
        (7_260.0, "2 hours 1 minutes"),
        (39_600.0, "11 hours"),
    ],
)
def test_durations(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (LimitReport(""), "rate limit"),
        (LimitReport("", 60), "rate limit of 60 requests"),
        (LimitReport("daily", 500), "daily limit of 500 requests"),
        (LimitReport("daily"), "daily limit"),
    ],
)
def test_limits_in_words(given: LimitReport, words: str) -> None:
    assert str(given) == words
