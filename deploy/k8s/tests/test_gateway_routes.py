"""Kubernetes routes as `make run` does: deploy/gateway/routes.yml and the Gateway API's routes say the same."""

from typing import Any

from local.service_list import PACKAGES


def filters(route: dict[str, Any]) -> list[str]:
    [rule] = route["spec"]["rules"]
    return [each["extensionRef"]["name"] for each in rule.get("filters", []) if each["type"] == "ExtensionRef"]


def test_every_backend_is_a_service_and_every_filter_a_middleware(manifests: Any) -> None:
    services, middlewares = manifests.of("Service"), manifests.of("Middleware")
    for name, route in manifests.of("HTTPRoute").items():
        for backend in route["spec"]["rules"][0].get("backendRefs", []):
            ports = {port["port"] for port in services[backend["name"]]["spec"]["ports"]}
            assert backend["port"] in ports, name
        assert set(filters(route)) <= set(middlewares), name


def test_every_route_hangs_on_a_listener(manifests: Any) -> None:
    [gateway] = manifests.of("Gateway").values()
    listeners = {each["name"] for each in gateway["spec"]["listeners"]}
    used = {
        (parent["name"], parent["sectionName"])
        for route in manifests.of("HTTPRoute").values()
        for parent in route["spec"]["parentRefs"]
    }
    assert used == {("daicho", name) for name in listeners}
    assert gateway["spec"]["gatewayClassName"] in manifests.of("GatewayClass")


def test_listeners_stand_on_traefik_s_entry_points(manifests: Any) -> None:
    [container] = manifests.of("Deployment")["gateway"]["spec"]["template"]["spec"]["containers"]
    addresses = {each["name"]: each["value"] for each in container["env"] if each["name"].endswith("_ADDRESS")}
    [gateway] = manifests.of("Gateway").values()
    for listener in gateway["spec"]["listeners"]:
        address = addresses[f"TRAEFIK_ENTRYPOINTS_{listener['name'].upper()}_ADDRESS"]
        assert address.rsplit(":", 1)[1] == str(listener["port"])
    assert addresses["TRAEFIK_ENTRYPOINTS_INTERNAL_ADDRESS"].startswith("127.0.0.1:")


def test_the_middlewares_are_those_of_the_gateway_s_file(manifests: Any, rendered_routes: Any) -> None:
    here = {name: dict(each["spec"]) for name, each in manifests.of("Middleware").items()}
    # In Kubernetes the page comes from a Service, which has a port too.
    errors = here["error-pages"]["errors"]
    here["error-pages"] = {"errors": {**errors, "service": errors["service"]["name"]}}
    assert here == rendered_routes["middlewares"]


def test_every_route_goes_through_the_same_middlewares(manifests: Any, rendered_routes: Any) -> None:
    wanted = {name: router.get("middlewares", []) for name, router in rendered_routes["routers"].items()}
    del wanted["zipkin"]
    wanted |= dict.fromkeys(PACKAGES, wanted.pop("CONTEXT"))
    routes = manifests.of("HTTPRoute")
    assert {name: filters(route) for name, route in routes.items() if name != "to-tls"} == wanted


def test_every_context_answers_its_own_path(manifests: Any) -> None:
    for context in PACKAGES:
        [rule] = manifests.of("HTTPRoute")[context]["spec"]["rules"]
        assert rule["matches"] == [{"path": {"type": "PathPrefix", "value": f"/api/{context}"}}]
        assert [backend["name"] for backend in rule["backendRefs"]] == [context]
