"""Invoices and payments on a real database: numbers, PDF, void, credit, allocation."""

import hashlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from cashier import CLOSING, US, issue, pay, read, sell

from edge.testing import ServiceUnderTest
from spine.ids import new_id

pytestmark = pytest.mark.servers


def test_draft_then_issue(billing: ServiceUnderTest) -> None:
    sale = sell(billing)
    draft = billing.post("/api/billing/invoices", json={"sale_ids": [sale["id"]], "invoice_on": "2026-10-31"}).json()
    assert (draft["status"], draft["number"], draft["sales"][0]["summary"]) == ("draft", None, "春の企画")
    assert read(billing, "sales", sale["id"])["billing"] == "unbilled"

    issued = billing.post(f"/api/billing/invoices/{draft['id']}/issue", json={"on": "2026-11-02"}).json()
    assert (issued["number"], issued["issued_on"], issued["due_on"]) == ("INV-000001", "2026-11-02", "2026-11-30")
    assert [(row["tax_class"], row["taxable"], row["tax"]) for row in issued["taxes"]] == [
        ("standard", 1000, 100),
        ("reduced", 200, 16),
    ]
    assert (issued["net"], issued["tax"], issued["gross"], issued["balance"]) == (1200, 116, 1316, 1316)
    assert issued["registration_number"] == "T7999901000001"
    billed = read(billing, "sales", sale["id"])
    assert (billed["billing"], billed["invoice_number"]) == ("billed", "INV-000001")
    assert "unit_cost" not in issued["lines"][0]


def test_issuing_twice_makes_one_invoice(billing: ServiceUnderTest) -> None:
    invoice = issue(billing, sell(billing))
    again = billing.post(f"/api/billing/invoices/{invoice['id']}/issue", json={})
    assert (again.status_code, again.json()["number"]) == (200, "INV-000001")
    assert issue(billing, sell(billing))["number"] == "INV-000002"


def test_a_billed_sale_is_refused_and_takes_no_number(billing: ServiceUnderTest) -> None:
    sale = sell(billing)
    issue(billing, sale)
    answer = billing.post("/api/billing/invoices/issue-from-sales", json={"sale_ids": [sale["id"]], "on": "2026-10-31"})
    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/sale-billed")
    assert "INV-000001" in answer.json()["title"]
    assert issue(billing, sell(billing))["number"] == "INV-000002"


def test_numbers_have_no_gaps_or_repeats_when_many_issue_at_once(billing: ServiceUnderTest) -> None:
    sales = [sell(billing) for _ in range(8)]
    # Two people bill each sale: one of them must fail without using up a number.
    with ThreadPoolExecutor(8) as pool:
        body = [{"sale_ids": [sale["id"]], "on": "2026-10-31"} for sale in [*sales, *sales]]
        path = "/api/billing/invoices/issue-from-sales"
        answers = list(pool.map(lambda each: billing.post(path, json=each), body))
    assert sorted(a.status_code for a in answers) == [201] * 8 + [409] * 8
    numbers = sorted(a.json()["number"] for a in answers if a.status_code == 201)
    assert numbers == [f"INV-{n:06}" for n in range(1, 9)]


def test_without_our_name_nothing_is_issued(service: ServiceUnderTest) -> None:
    sale = sell(service)
    answer = service.post("/api/billing/invoices/issue-from-sales", json={"sale_ids": [sale["id"]], "on": "2026-10-31"})
    assert (answer.status_code, answer.json()["type"]) == (409, "/problems/company-incomplete")


def test_the_pdf_is_rendered_once_and_proves_itself(billing: ServiceUnderTest) -> None:
    invoice = issue(billing, sell(billing))
    path = f"/api/billing/invoices/{invoice['id']}/pdf"
    early = billing.get(path)
    assert (early.status_code, early.json()["type"]) == (409, "/problems/document-not-ready")
    assert early.headers["Retry-After"] == "1"
    assert billing.work() == 1
    pdf = billing.get(path)
    assert (pdf.status_code, pdf.headers["content-type"]) == (200, "application/pdf")
    assert pdf.content.startswith(b"%PDF")
    document = read(billing, "invoices", invoice["id"])["document"]
    assert document == {"sha256": hashlib.sha256(pdf.content).hexdigest(), "name": "INV-000001.pdf", "ready": True}


def test_a_quote_prints_as_it_stands(billing: ServiceUnderTest) -> None:
    quote_id = sell(billing)["quote_id"]
    first, again = (billing.get(f"/api/billing/quotes/{quote_id}/pdf") for _ in range(2))
    assert first.content.startswith(b"%PDF")
    assert first.headers["ETag"] == again.headers["ETag"]


def test_void_frees_the_sales_and_keeps_the_number(billing: ServiceUnderTest) -> None:
    sale = sell(billing)
    invoice = issue(billing, sale)
    path = f"/api/billing/invoices/{invoice['id']}/void"
    assert billing.post(path, json={"reason": " "}).status_code == 422
    voided = billing.post(path, json={"reason": "宛名誤り"}).json()
    assert (voided["status"], voided["number"], voided["balance"]) == ("void", "INV-000001", 0)
    assert read(billing, "sales", sale["id"])["billing"] == "unbilled"
    assert issue(billing, sale)["number"] == "INV-000002"


def test_payments_partial_over_several_and_undone(billing: ServiceUnderTest) -> None:
    first, second = issue(billing, sell(billing)), issue(billing, sell(billing))
    part = pay(billing, 500, {first["id"]: 500})
    assert read(billing, "invoices", first["id"])["payment_state"] == "partial"
    rest = pay(billing, 3000, {first["id"]: 816, second["id"]: 1316})
    assert rest["unallocated"] == 868
    states = [read(billing, "invoices", one["id"]) for one in (first, second)]
    assert [(one["payment_state"], one["balance"]) for one in states] == [("paid", 0), ("paid", 0)]

    voiding = billing.post(f"/api/billing/invoices/{first['id']}/void", json={"reason": "誤り"})
    assert voiding.json()["type"] == "/problems/invoice-has-payments"
    withdrawn = billing.post(f"/api/billing/payments/{part['id']}/withdraw", json={"reason": "二重入力"}).json()
    assert (withdrawn["archived"], withdrawn["unallocated"]) == (True, 0)
    assert read(billing, "invoices", first["id"])["balance"] == 500
    moved = {"allocations": [{"invoice_id": second["id"], "amount": 1000}]}
    changed = billing.post(f"/api/billing/payments/{rest['id']}/allocate", json=moved).json()
    assert changed["unallocated"] == 2000
    states = [read(billing, "invoices", one["id"]) for one in (first, second)]
    assert [(one["payment_state"], one["balance"]) for one in states] == [("unpaid", 1316), ("partial", 316)]


def test_two_payments_at_once_do_not_overpay(billing: ServiceUnderTest) -> None:
    invoice = issue(billing, sell(billing))
    body = {"customer_id": CLOSING, "amount": 1316, "allocations": [{"invoice_id": invoice["id"], "amount": 1316}]}
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: billing.post("/api/billing/payments", json=body), range(4)))
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert read(billing, "invoices", invoice["id"])["balance"] == 0


def test_a_suggestion_settles_the_oldest_due_first(billing: ServiceUnderTest) -> None:
    late, early = issue(billing, sell(billing), on="2026-11-30"), issue(billing, sell(billing))
    body = {"customer_id": CLOSING, "amount": 2000}
    suggested = billing.post("/api/billing/payments/suggest", json=body).json()
    assert [(one["invoice_id"], one["amount"]) for one in suggested["allocations"]] == [
        (early["id"], 1316),
        (late["id"], 684),
    ]
    assert suggested["unallocated"] == 0


def test_a_credit_note_of_its_own_number_nets_its_invoice(billing: ServiceUnderTest) -> None:
    sale = sell(billing)
    invoice = issue(billing, sale)
    red = billing.post(f"/api/billing/sales/{sale['id']}/reverse", json={"on": "2026-11-05"}).json()
    path = f"/api/billing/invoices/{invoice['id']}/credit"
    wrong = billing.post(path, json={"sale_ids": [sell(billing)["id"]], "on": "2026-11-05"})
    assert wrong.json()["type"] == "/problems/credit-needs-reversals"
    note = billing.post(path, json={"sale_ids": [red["id"]], "on": "2026-11-05"}).json()
    assert (note["number"], note["credits_number"], note["gross"]) == ("INV-000002", "INV-000001", -1316)
    pay_nothing = {
        "customer_id": CLOSING,
        "amount": 0,
        "method": "other",
        "allocations": [{"invoice_id": invoice["id"], "amount": 1316}, {"invoice_id": note["id"], "amount": -1316}],
    }
    assert billing.post("/api/billing/payments", json=pay_nothing).status_code == 201
    assert [read(billing, "invoices", key)["payment_state"] for key in (invoice["id"], note["id"])] == ["paid", "paid"]
    billing.work()
    assert billing.get(f"/api/billing/invoices/{note['id']}/pdf").content.startswith(b"%PDF")


def test_a_credited_invoice_is_voided_after_its_credit_note(billing: ServiceUnderTest) -> None:
    sale = sell(billing)
    invoice = issue(billing, sale)
    red = billing.post(f"/api/billing/sales/{sale['id']}/reverse", json={"on": "2026-11-05"}).json()
    path = f"/api/billing/invoices/{invoice['id']}"
    body = {"sale_ids": [red["id"]], "on": "2026-11-05"}
    note = billing.post(f"{path}/credit", json=body).json()
    credited_by = [{"invoice_id": note["id"], "number": "INV-000002"}]
    assert read(billing, "invoices", invoice["id"])["credited_by"] == credited_by
    refused = billing.post(f"{path}/void", json={"reason": "誤り"})
    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/invoice-credited")
    assert "INV-000002" in refused.json()["title"]
    assert billing.post(f"/api/billing/invoices/{note['id']}/void", json={"reason": "誤り"}).status_code == 200
    assert read(billing, "invoices", invoice["id"])["credited_by"] == []
    assert billing.post(f"{path}/void", json={"reason": "誤り"}).json()["status"] == "void"
    again = billing.post(f"{path}/credit", json=body)
    assert (again.status_code, again.json()["type"]) == (409, "/problems/invoice-not-issued")
    history = billing.get(f"{path}/history").json()["items"]
    assert [one["type"] for one in history[:3]] == [
        "billing.invoice-voided.v1",
        "billing.invoice-credit-withdrawn.v1",
        "billing.invoice-credited.v1",
    ]


def test_statements_issued_at_once_each_carry_the_ones_before(billing: ServiceUnderTest) -> None:
    sales = [sell(billing) for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        invoices = sorted(pool.map(lambda sale: issue(billing, sale), sales), key=lambda made: str(made["number"]))
    gross = invoices[0]["gross"]
    assert [made["carried_amount"] for made in invoices] == [gross * n for n in range(6)]
    assert [made["billed_amount"] for made in invoices] == [gross * n for n in range(1, 7)]


def test_issued_documents_are_found_by_date_amount_and_partner(billing: ServiceUnderTest) -> None:
    issue(billing, sell(billing))
    wanted = issue(billing, sell(billing, price="90000"), on="2026-11-20")
    found = billing.get(
        "/api/billing/invoices?invoice_on_from=2026-11-01&invoice_on_to=2026-11-30&gross_from=50000&gross_to=100000"
        f"&customer_id={CLOSING}"
    ).json()
    assert [one["id"] for one in found["items"]] == [wanted["id"]]
    open_ones = billing.get("/api/billing/invoices?payment_state=unpaid&payment_state=partial").json()
    assert open_ones["count"]["value"] == 2


def test_who_may(billing: ServiceUnderTest) -> None:
    sale = sell(billing)
    body = {"sale_ids": [sale["id"]], "on": "2026-10-31"}
    path = "/api/billing/invoices/issue-from-sales"
    assert billing.as_("sales").post(path, json=body).status_code == 403
    assert billing.as_("analyst").patch("/api/billing/company", 1, json={"name": "x"}).status_code == 403
    invoice = billing.as_("manager").post(path, json=body).json()
    stranger = billing.as_("sales", scope="own", user=new_id())
    assert stranger.get(f"/api/billing/invoices/{invoice['id']}").status_code == 404
    assert stranger.get(f"/api/billing/invoices/{invoice['id']}/pdf").status_code == 404


def test_an_invoice_is_seen_as_it_was(billing: ServiceUnderTest) -> None:
    invoice = issue(billing, sell(billing))
    pay(billing, 1316, {invoice["id"]: 1316})
    history = billing.get(f"/api/billing/invoices/{invoice['id']}/history").json()["items"]
    assert [one["type"].split(".")[1] for one in history] == [
        "invoice-payment-applied",
        "invoice-issued",
        "invoice-drafted",
    ]
    assert history[0]["changes"]["balance"] == [1316, 0]


def test_the_company_is_edited_under_its_version(billing: ServiceUnderTest) -> None:
    stale = billing.patch("/api/billing/company", 0, json={"name": "別名"})
    assert (stale.status_code, stale.json()["theirs"]) == (412, {"name": US["name"]})
    wrong = billing.patch("/api/billing/company", 1, json={"registration_number": "T12"})
    assert wrong.json()["errors"][0]["field"] == "registration_number"
    assert billing.get("/api/billing/company").json()["fiscal_first_month"] == 4
