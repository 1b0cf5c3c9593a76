// The version, where the bundle can have it without reading a file; a test holds it to package.json.

export const version = "0.1.0";
