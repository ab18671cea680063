"""The published language: only publication.py turns own events into published ones, and only main.py wires."""

import pytest
from source import SERVICES, modules, product

WHERE = {"publication.py", "reactions.py", "main.py"}


@pytest.mark.parametrize("service", [name for name in SERVICES if name != "reporting"])
def test_contracts_are_imported_by_publication_reactions_and_main_alone(service: str) -> None:
    found = {
        module.name
        for module in modules(f"services/{service}/{SERVICES[service]}")
        if any(name.split(".")[0] == "contracts" for name in module.imports())
        and module.path.name not in WHERE
        and "publication" not in module.path.parts
        and "reactions" not in module.path.parts
    }
    assert not found


def test_the_library_s_database_functions_stay_off() -> None:
    """They append without the lock, and a tailing reader loses events."""
    for module in product():
        text = module.path.read_text(encoding="utf-8")
        assert "ENABLE_DB_FUNCTIONS" not in text and "enable_db_functions" not in text, module.name


def test_only_the_spine_talks_to_kafka() -> None:
    users = {module.name for module in product() if any(name.startswith("aiokafka") for name in module.imports())}
    allowed = {name for name in users if name.startswith(("libs/spine/", "deploy/local/"))}
    assert users == allowed


def test_only_the_streams_module_knows_faust() -> None:
    users = [module.name for module in product() if any(name.split(".")[0] == "faust" for name in module.imports())]
    assert users in ([], ["services/reporting/reporting/streams.py"])


def test_nothing_reads_outside_the_project() -> None:
    for module in product():
        assert "../shared" not in module.path.read_text(encoding="utf-8"), module.name
