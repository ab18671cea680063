"""The kinds of streams that the gateway stores."""

from cti_gateway.domain import extension
from spine.store.streams import Aggregate

EXTENSIONS = Aggregate("extension", extension.ExtensionAssignment(), extension.evolve)
