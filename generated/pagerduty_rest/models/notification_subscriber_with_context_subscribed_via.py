"""NotificationSubscriberWithContextSubscribedVia."""

from __future__ import annotations

from .._model import Model, response_model


@response_model
class NotificationSubscriberWithContextSubscribedVia(Model):
    id: str
    name: str
