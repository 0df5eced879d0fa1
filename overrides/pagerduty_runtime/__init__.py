"""The runtime shared by generated code and the client: operations, models, decoding, pagination. Imports neither."""
