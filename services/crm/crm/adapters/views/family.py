"""The filter that shows the records of merged customers with the customer they were merged into."""

CUSTOMER_FAMILY = "t.customer_id IN (SELECT customer_family({marks}))"
"""The filter `customer_id`: these customers and all that were merged into them."""
