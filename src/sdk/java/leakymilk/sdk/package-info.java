/**
 * The second door: the same behaviours behind Amazon's SDK, for owners who want its interceptors
 * and tools. It knows {@code skill}; nothing knows it. {@code mvn -Psdk package} builds it into a
 * jar of its own; the function that is deployed by default holds none of it.
 */
package leakymilk.sdk;
