"""What Daicho is measured against."""
