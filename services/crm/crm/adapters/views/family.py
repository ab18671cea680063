"""A merged customer's records are shown with the one it was merged into."""

CUSTOMER_FAMILY = "t.customer_id IN (SELECT customer_family({marks}))"
"""The filter `customer_id`: these customers and all that were merged into them."""
