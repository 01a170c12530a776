package leakymilk.triage;

/**
 * What a number that somebody tells means, from {@code protocol.yaml}.
 *
 * @param celsius a temperature from which on it is a fever, in degrees
 * @param fahrenheit the same
 * @param normalCelsius from here on to the fever it is a temperature that is none
 * @param normalFahrenheit the same
 * @param highestCelsius below this; what is higher is no temperature of a body
 * @param highestFahrenheit the same
 * @param young a baby is younger than so many days when any fever is an emergency
 * @param baby below so many days somebody whose age is told is the baby
 * @param unvaccinated a baby is younger than so many days before the first vaccine that brings a
 *     fever
 * @param newborn how many days old a newborn counts as, when no age is told
 * @param lasted so many days are as long as the sign that says it has lasted
 */
public record Bounds(
    double celsius,
    double fahrenheit,
    double normalCelsius,
    double normalFahrenheit,
    double highestCelsius,
    double highestFahrenheit,
    double young,
    double baby,
    double unvaccinated,
    double newborn,
    double lasted) {}
