@NullMarked
package id.mumpuni.workplans.exemption;

import org.jspecify.annotations.NullMarked;
