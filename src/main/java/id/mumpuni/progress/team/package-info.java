@NullMarked
package id.mumpuni.progress.team;

import org.jspecify.annotations.NullMarked;
