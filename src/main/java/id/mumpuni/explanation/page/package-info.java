@NullMarked
package id.mumpuni.explanation.page;

import org.jspecify.annotations.NullMarked;
