@NullMarked
package id.mumpuni.publicservice.service;

import org.jspecify.annotations.NullMarked;
