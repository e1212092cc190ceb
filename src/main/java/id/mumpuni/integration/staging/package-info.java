/** From the rows of the export files to rows in the database, compared with what is known and then applied. */
@NullMarked
package id.mumpuni.integration.staging;

import org.jspecify.annotations.NullMarked;
