"""The operations of `client.alert_grouping_settings`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import delete_alert_grouping_setting as delete_alert_grouping_setting
    from . import get_alert_grouping_setting as get_alert_grouping_setting
    from . import list_alert_grouping_settings as list_alert_grouping_settings
    from . import post_alert_grouping_settings as post_alert_grouping_settings
    from . import put_alert_grouping_setting as put_alert_grouping_setting
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "delete_alert_grouping_setting",
            "get_alert_grouping_setting",
            "list_alert_grouping_settings",
            "post_alert_grouping_settings",
            "put_alert_grouping_setting",
        ),
    )
