"""The operations of `client.enrichment_schemas`, a module for each."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_enrichment_schema as create_enrichment_schema
    from . import delete_enrichment_record as delete_enrichment_record
    from . import delete_enrichment_schema as delete_enrichment_schema
    from . import get_enrichment_schema as get_enrichment_schema
    from . import list_enrichment_records as list_enrichment_records
    from . import list_enrichment_schemas as list_enrichment_schemas
    from . import query_enrichment_data as query_enrichment_data
    from . import update_enrichment_schema as update_enrichment_schema
    from . import upload_enrichment_csv as upload_enrichment_csv
else:
    from pagerduty_runtime.lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        submodules=(
            "create_enrichment_schema",
            "delete_enrichment_record",
            "delete_enrichment_schema",
            "get_enrichment_schema",
            "list_enrichment_records",
            "list_enrichment_schemas",
            "query_enrichment_data",
            "update_enrichment_schema",
            "upload_enrichment_csv",
        ),
    )
