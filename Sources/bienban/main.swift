print("bienban")
