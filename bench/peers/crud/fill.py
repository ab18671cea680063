"""Makes the peer's tables and puts the shop's products and customers in: `python -m bench.peers.crud.fill`."""

from sqlalchemy import text

from bench import shop
from bench.peers.crud.app import ENGINE, SESSIONS, Base, Customer, Product


def fill() -> None:
    """The peer's database as the shop's: the same ids, names and prices."""
    Base.metadata.create_all(ENGINE)
    with SESSIONS() as db:
        db.execute(text("CREATE SEQUENCE quote_numbers"))
        for each, (code, name, price, reduced) in shop.PRODUCTS.items():
            kind = "reduced" if reduced else "standard"
            db.add(Product(id=each, code=code, name=name, unit="部", unit_price=price, tax_class=kind))
        for each, (code, name) in shop.CUSTOMERS.items():
            db.add(Customer(id=each, code=code, name=name, phone="03-1234-5678", address="東京都新宿区新宿1-1-1"))
        db.commit()


if __name__ == "__main__":
    fill()
