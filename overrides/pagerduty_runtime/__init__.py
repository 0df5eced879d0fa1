"""What generated code and the client share: operations, models, decoding, pagination. Imports neither of them."""
