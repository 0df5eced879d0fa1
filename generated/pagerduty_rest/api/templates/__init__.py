"""The operations of `client.templates`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_template as create_template
    from . import delete_template as delete_template
    from . import get_template as get_template
    from . import get_template_fields as get_template_fields
    from . import get_templates as get_templates
    from . import render_template as render_template
    from . import update_template as update_template
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_template",
            "delete_template",
            "get_template",
            "get_template_fields",
            "get_templates",
            "render_template",
            "update_template",
        ),
    )
