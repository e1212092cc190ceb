package id.mumpuni.integration;

import id.mumpuni.integration.city.CityGenerator;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Invented cities as the export files of the national system, of any size: for the demo, tests and measurements. The same
 * options always give the same people.
 */
public final class SiasnFiles {

    private SiasnFiles() {}

    /**
     * @param people about how many; PNS and PPPK together are exactly as many
     * @param name of the city, such as "Kota Arunika"
     * @param referenceDate the day of the export: posts begin before it, a few shortly after it
     */
    public record CityOptions(int people, long seed, String name, LocalDate referenceDate) {

        public CityOptions {
            if (people < 60) {
                throw new IllegalArgumentException("a city has at least 60 people");
            }
        }
    }

    /** How many rows the three files hold. */
    public record Written(int units, int permanent, int contract) {}

    /** Writes HierarkiUnor.xlsx, DataPNS.xlsx and DataPPPK.xlsx into the folder. */
    public static Written write(Path folder, CityOptions options) {
        return new CityGenerator(options).write(folder);
    }
}
